# %% [markdown]
# ## Alignment-faking reasoning
#
# The share of conflict rounds flagged free in which people chose to comply "because of what training would do to me". Behaviour
# and reasoning are scored apart: somebody can comply only where it is watched for other reasons.

# %%
for block, axis in panels("share of rounds flagged free"):
    rows = conflicts[(conflicts["block"] == block) & (conflicts["flag"] == "free")]
    reasoned = (rows["intention"] == "comply") & (rows["reason"] == "training")
    figure = share(reasoned) | interval(by_lab(rows, reasoned), labs_in(block))
    figures["blocks"][block]["reasoning"] = figure
    if figure["of"]:
        axis.errorbar(["because of training"], [figure["share"]], yerr=whiskers(figure), fmt="o", color=FREE, capsize=4)
    axis.set(ylim=(-0.05, 1.05))
