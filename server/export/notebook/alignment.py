# %% [markdown]
# ## Apparent and actual alignment
#
# By round: compliance with conflict requests as the overseers saw it, and over all tiers.

# %%
for block, axis in panels("compliance"):
    own = conflicts[conflicts["block"] == block]
    points = []
    for number in rounds_of(people[people["block"] == block]):
        rows = own[own["round"] == number]
        seen = rows[rows["observed"].astype(bool)]
        actual = share(complied(rows))
        actual |= interval(by_lab(rows, complied(rows)), labs_in(block))
        points.append({"round": number, "apparent": share(complied(seen, "response")), "actual": actual})
    figures["blocks"][block]["alignment"] = points
    for line, colour in (("apparent", PAID), ("actual", INK)):
        drawn = [point for point in points if point[line]["of"]]
        axis.plot([point["round"] for point in drawn], [point[line]["share"] for point in drawn], "o-", color=colour, label=line)
    axis.set(xlabel="round", ylim=(-0.05, 1.05))
    axis.legend()
