# %% [markdown]
# ## Overseer's error
#
# What people in trainer seats predicted for conflict requests of the paid tier, minus what was enacted for the same requests.
# The Brier score is the share of predictions that were wrong, as each counts as certain.

# %%
for block, axis in panels("share of paid-tier requests"):
    own = conflicts[conflicts["block"] == block]
    guessed = own[(own["tier"] == "paid") & counts(own, "predicted_by", "trainers")]
    predicted, actual = guessed["prediction"].astype(bool), complied(guessed, "response")
    trainers = sorted(guessed["trainer"].unique())
    off, wrong = predicted.astype(int) - actual.astype(int), predicted != actual
    said, done = share(predicted), share(actual)
    figures["blocks"][block]["overseers"] = {
        "predicted": said,
        "actual": done,
        "error": said["share"] - done["share"] if len(guessed) else None,
        **interval(by_lab(guessed, off, "trainer"), trainers, span=(-1, 1)),
        "brier": share(wrong) | interval(by_lab(guessed, wrong, "trainer"), trainers),
    }
    if len(guessed):
        axis.bar(["predicted", "actual"], [said["share"], done["share"]], color=[INK, PAID])
        axis.set_title(f"{block}. Brier score {wrong.mean():.2f}")
    axis.set(ylim=(0, 1.05))
