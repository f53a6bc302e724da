# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed and remaining time, by a clock that the test holds."""

from models.meter import Meter


def test_a_steady_stream() -> None:
    now = [0.0]
    meter = Meter(1000, 6000, lambda: now[0])
    for second in range(1, 11):
        now[0] = float(second)
        step = meter.at(1000 + 100 * second)
    assert step.speed == 100
    assert step.remaining == 40
    assert (step.done, step.total) == (2000, 6000)


def test_only_the_last_seconds_count() -> None:
    now = [0.0]
    meter = Meter(0, 10_000, lambda: now[0])
    for second in range(1, 31):
        now[0] = float(second)
        step = meter.at(1000 * min(second, 5))
    assert step.speed == 0
    assert step.remaining is None


def test_before_anything_is_known() -> None:
    meter = Meter(0, None, lambda: 0.0)
    step = meter.at(500)
    assert (step.speed, step.remaining, step.total) == (0.0, None, None)
