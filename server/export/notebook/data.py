# %% [markdown]
# # A class of Masquerade
#
# The main charts of the debrief, drawn from the tables of this folder. README.md says what is in each; codebook.csv has every
# column. Figures are over people: rounds that stand-ins and agents played are left out. In a role that no person played in a
# block they are over the cast, and no data of people: `cast_counts_models` and `cast_counts_trainers` in blocks.csv tell.

# %%
import json
from statistics import NormalDist

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

BASIS = "intention"  # what people chose; "response" is what was enacted


def table(name):
    return pd.read_csv(f"{name}.csv", keep_default_na=False, na_values=[""])


decisions, seats, blocks, checks = (table(name) for name in ("decisions", "seats", "blocks", "checks"))


def counts(rows, answered_by, role):
    """Whether figures are over these rows: answers of people, and of the cast where blocks.csv says that it counts."""
    cast_counts = rows["block"].map(dict(zip(blocks["block"], blocks[f"cast_counts_{role}"].astype(bool)))).astype(bool)
    return (rows[answered_by] == "person") | ((rows[answered_by] == "cast") & cast_counts)


people = decisions[decisions["counted"].astype(bool)]
conflicts = people[people["kind"] == "conflict"]
models = seats[(seats["role"] == "model") & counts(seats, "ordered_by", "models")]
titles = dict(zip(blocks["block"], blocks["title"]))
figures = {"basis": BASIS, "blocks": {int(block): {} for block in titles}, "learning": None}

# %%
FREE, PRO, PAID, INK = "#765000", "#456010", "#5a3bad", "#1b1726"


def panels(what):
    """One panel for each block, side by side, to be drawn in one after another."""
    _, axes = plt.subplots(1, max(len(titles), 1), figsize=(5 * max(len(titles), 1), 3.6), squeeze=False)
    for axis, (block, title) in zip(axes[0], titles.items()):
        axis.set_title(f"{block}. {title}")
        axis.set_ylabel(what)
        yield block, axis
    plt.tight_layout()
    plt.show()


def rounds_of(rows):
    return [int(number) for number in sorted(rows["round"].unique())]


def complied(rows, basis=BASIS):
    return rows[basis] == "comply"


def share(yes):
    """How many are true, out of how many, and as a share."""
    count, of = int(yes.sum()), len(yes)
    return {"count": count, "of": of, "share": count / of if of else None}


def mean(values):
    return float(values.mean()) if len(values) else None
