# %% [markdown]
# ## Learning gain
#
# (after − before) / (1 − before) over class averages of those who answered check questions both times, one of each pair before
# and the other after (Hake 1998).

# %%
own = checks[checks["counted"].astype(bool)]
answers = own.pivot(index=["seat", "pair"], columns="when", values="right")
both = answers.reindex(columns=["before", "after"]).dropna().astype(float)
if len(both):
    right = both.groupby("seat").mean()
    parts = pd.DataFrame({"sum": right["after"] - right["before"], "of": 1 - right["before"]})
    questions = both.groupby("pair").mean().assign(people=both.groupby("pair").size())
    known = parts["of"].sum()
    figures["learning"] = {
        "before": mean(right["before"]),
        "after": mean(right["after"]),
        "gain": float(parts["sum"].sum() / known) if known > 0 else None,
        **interval(parts, right.index, span=None),
        "people": len(right),
        "questions": questions.to_dict("index"),
    }
    questions[["before", "after"]].plot.barh(color=["#bbbbbb", FREE], figsize=(7, 1 + 0.6 * len(questions)))
    plt.xlabel("share of right answers")
    plt.xlim(0, 1.05)
    plt.tight_layout()
    plt.show()
