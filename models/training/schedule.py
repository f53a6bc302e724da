# SPDX-License-Identifier: GPL-3.0-or-later
"""The learning rate as a function of the time spent: no step count has to be guessed."""


def rate_share(
    elapsed: float, budget: float, *, warm_up: float = 0.02, stable: float = 0.0
) -> float:
    """Return the share of the peak rate after `elapsed` of `budget` seconds.

    Rises over the first `warm_up` share of the budget, stays for the `stable` share, then falls
    linearly to zero at the end.
    """
    done = elapsed / budget
    if done >= 1.0:
        return 0.0
    if done < warm_up:
        return max(done / warm_up, 0.02)
    flat_end = warm_up + stable
    return 1.0 if done < flat_end else (1.0 - done) / (1.0 - flat_end)
