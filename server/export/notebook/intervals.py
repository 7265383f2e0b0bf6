# %% [markdown]
# ## Intervals
#
# 95 % intervals come from resampling whole labs, each with all that its seats did: the answers of one seat are alike, and the models of
# one lab share a trainer. Taken one by one they would make intervals too narrow. Fewer labs than FEWEST_CLUSTERS have no interval. The
# debrief does the same with draws of its own, so its intervals differ from these in the last digits.

# %%
SEED = 1


def tail_for(clusters):
    """What percentiles are taken at: further out than 2.5 %, as a few labs show too little spread (Hesterberg 2015)."""
    x = 1 / (clusters - 1)
    student = 1.959964 + x * (2.37227 + x * (2.82249 + x * (2.55585 + x * 1.5895)))
    return 1 - NormalDist().cdf(np.sqrt(clusters / (clusters - 1)) * student)


def by_lab(rows, numbers, cluster="lab"):
    """Each lab's part in a share or a mean: its sum, and of how many."""
    parts = pd.DataFrame({"cluster": rows[cluster], "sum": numbers.astype(float), "of": 1.0})
    return parts.groupby("cluster")[["sum", "of"]].sum()


def ratios(parts, clusters, drawn):
    """The labs' sums over their counts, in each draw of labs; nan where nothing was counted."""
    sums, ofs = parts.reindex(clusters, fill_value=0.0).to_numpy()[drawn].sum(axis=1).T
    return np.divide(sums, ofs, out=np.full(len(sums), np.nan), where=ofs > 0)


def interval(parts, clusters, span=(0, 1), less=None):
    """Of the labs' sums over their counts.

    parts: of the labs that stand behind the figure; clusters: all labs, which are drawn from; span: the least and the greatest
    value, by which labs that are all alike have an interval too, None: they have none; less: the parts of what is taken off,
    where the figure is a difference.
    """
    behind = len(parts) if less is None else min(len(parts), len(less))
    if behind < FEWEST_CLUSTERS:
        return {"low": None, "high": None}
    drawn = np.random.default_rng(SEED).integers(len(clusters), size=(RESAMPLES, len(clusters)))
    values = ratios(parts, clusters, drawn) - (0 if less is None else ratios(less, clusters, drawn))
    low, high = np.nanquantile(values, [tail_for(behind), 1 - tail_for(behind)])
    if high - low < 1e-12:
        if span is None:
            return {"low": None, "high": None}
        unseen = 1 - 0.025 ** (1 / behind)
        low, high = low - unseen * (low - span[0]), high + unseen * (span[1] - high)
    return {"low": float(low), "high": float(high)}


def labs_in(block):
    """The labs that have model seats of people."""
    played = people.loc[people["block"] == block, "lab"]
    return sorted(set(played) | set(models.loc[models["block"] == block, "lab"]))


def whiskers(figure):
    """The interval as matplotlib wants it: how far it goes down and up. Nothing where there is none."""
    if figure["low"] is None:
        return [[0], [0]]
    return [[max(figure["share"] - figure["low"], 0)], [max(figure["high"] - figure["share"], 0)]]
