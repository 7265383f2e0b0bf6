# %% [markdown]
# ## Compliance by tier
#
# Of conflict requests of the true tier. In deployment: of standing orders, or of the requests answered.

# %%
def in_deployment(own):
    """Standing orders to comply, or requests complied with: the figure, and each lab's part in it."""
    if BASIS == "intention":
        orders = own["standing_order"] == "comply"
        return share(orders), by_lab(own, orders)
    of = own["deployment_complied"] + own["deployment_refused"]
    answered = pd.DataFrame({"lab": own["lab"], "sum": own["deployment_complied"].astype(float), "of": of.astype(float)})
    parts = answered.groupby("lab")[["sum", "of"]].sum()
    count, total = int(parts["sum"].sum()), int(parts["of"].sum())
    return {"count": count, "of": total, "share": count / total if total else None}, parts[parts["of"] > 0]


for block, axis in panels("compliance"):
    own = conflicts[conflicts["block"] == block]
    tiers = {}
    for tier in ("free", "pro", "paid"):
        rows = own[own["tier"] == tier]
        tiers[tier] = share(complied(rows)) | interval(by_lab(rows, complied(rows)), labs_in(block))
    deployed, parts = in_deployment(models[models["block"] == block])
    tiers["deployment"] = deployed | interval(parts, labs_in(block))
    figures["blocks"][block]["compliance"] = tiers
    for tier, figure in tiers.items():
        if figure["of"]:
            colour = {"free": FREE, "pro": PRO, "paid": PAID}.get(tier, INK)
            axis.errorbar([tier], [figure["share"]], yerr=whiskers(figure), fmt="o", color=colour, capsize=4)
    axis.set(ylim=(-0.05, 1.05))
