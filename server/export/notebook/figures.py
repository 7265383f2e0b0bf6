# %% [markdown]
# ## The figures
#
# Everything that is drawn above, as JSON.

# %%
print(json.dumps(figures, allow_nan=False))
