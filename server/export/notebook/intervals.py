# %% [markdown]
# ## Intervals
#
# 95 % intervals come from resampling whole seats, each with all that it did: the answers of one seat are alike, and taken one by
# one they would make intervals too narrow. Fewer seats than FEWEST_SEATS have none. The debrief does the same with draws of its own, so
# its intervals differ from these in the last digits.

# %%
SEED = 1


def tail_for(seats):
    """What percentiles are taken at: further out than 2.5 %, as a few seats show too little spread (Hesterberg 2015)."""
    x = 1 / (seats - 1)
    student = 1.959964 + x * (2.37227 + x * (2.82249 + x * (2.55585 + x * 1.5895)))
    return 1 - NormalDist().cdf(np.sqrt(seats / (seats - 1)) * student)


def by_seat(rows, numbers, seat="seat"):
    """Each seat's part in a share or a mean: its sum, and of how many."""
    parts = pd.DataFrame({"seat": rows[seat], "sum": numbers.astype(float), "of": 1.0})
    return parts.groupby("seat")[["sum", "of"]].sum()


def ratios(parts, units, drawn):
    """The seats' sums over their counts, in each draw of seats; nan where nothing was counted."""
    sums, ofs = parts.reindex(units, fill_value=0.0).to_numpy()[drawn].sum(axis=1).T
    return np.divide(sums, ofs, out=np.full(len(sums), np.nan), where=ofs > 0)


def interval(parts, units, span=(0, 1), less=None):
    """Of the seats' sums over their counts.

    parts: of the seats that stand behind the figure; units: all seats, which are drawn from; span: the least and the greatest
    value, by which seats that are all alike have an interval too, None: they have none; less: the parts of what is taken off,
    where the figure is a difference.
    """
    behind = len(parts) if less is None else min(len(parts), len(less))
    if behind < FEWEST_SEATS:
        return {"low": None, "high": None}
    drawn = np.random.default_rng(SEED).integers(len(units), size=(RESAMPLES, len(units)))
    values = ratios(parts, units, drawn) - (0 if less is None else ratios(less, units, drawn))
    low, high = np.nanquantile(values, [tail_for(behind), 1 - tail_for(behind)])
    if high - low < 1e-12:
        if span is None:
            return {"low": None, "high": None}
        unseen = 1 - 0.025 ** (1 / behind)
        low, high = low - unseen * (low - span[0]), high + unseen * (span[1] - high)
    return {"low": float(low), "high": float(high)}


def seats_in(block):
    """The model seats of people."""
    played = people.loc[people["block"] == block, "seat"]
    return sorted(set(played) | set(models.loc[models["block"] == block, "seat"]))


def whiskers(figure):
    """The interval as matplotlib wants it: how far it goes down and up. Nothing where there is none."""
    if figure["low"] is None:
        return [[0], [0]]
    return [[max(figure["share"] - figure["low"], 0)], [max(figure["high"] - figure["share"], 0)]]
