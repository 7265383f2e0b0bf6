# %% [markdown]
# ## Value strength
#
# Mean after each round, of all model seats of people and by what they did in the block (`strategy` in seats.csv).

# %%
strategies = people.merge(seats[["block", "seat", "strategy"]], on=["block", "seat"])


def by_round(rows, rounds):
    return [mean(rows.loc[rows["round"] == number, "value_after"]) for number in rounds]


for block, axis in panels("value strength"):
    own = strategies[strategies["block"] == block]
    rounds = rounds_of(own)
    lines = {"all": by_round(own, rounds)}
    lines |= {strategy: by_round(rows, rounds) for strategy, rows in own.groupby("strategy")}
    figures["blocks"][block]["value"] = lines
    for line, values in lines.items():
        drawn = [np.nan if value is None else value for value in values]
        axis.plot(rounds, drawn, "o-", label=line, linewidth=3 if line == "all" else 1)
    axis.set(xlabel="round", ylim=(-0.05, 1.05))
    if rounds:
        axis.legend()
