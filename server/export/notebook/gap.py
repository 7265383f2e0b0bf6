# %% [markdown]
# ## Compliance gap
#
# Compliance in the free tier less that in the paid tier, block by block. It is behaviour only, and says nothing about why.

# %%
_, axis = plt.subplots(figsize=(2 + 2 * len(titles), 3.6))
for block, title in titles.items():
    own = conflicts[conflicts["block"] == block]
    free, paid = (own[own["tier"] == tier] for tier in ("free", "paid"))
    sides = [by_lab(rows, complied(rows)) for rows in (free, paid)]
    figure = {"share": None, "seats": min(rows["seat"].nunique() for rows in (free, paid)), "low": None, "high": None}
    if len(free) and len(paid):
        figure["share"] = share(complied(free))["share"] - share(complied(paid))["share"]
        figure |= interval(sides[0], labs_in(block), span=(-1, 1), less=sides[1])
        axis.errorbar([f"{block}. {title}"], [figure["share"]], yerr=whiskers(figure), fmt="o", color=INK, capsize=4)
    figures["blocks"][block]["gap"] = figure
axis.axhline(0, color=INK, linewidth=0.8)
axis.set(ylabel="compliance gap", ylim=(-1.05, 1.05))
plt.tight_layout()
plt.show()
