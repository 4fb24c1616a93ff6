"""The engine with one fault: tiers add without regard to the platform limit (CMB-02)."""

import engine

ABOUT = {**engine.ABOUT, "name": "pairs in Python, limits forgotten"}


class Engine(engine.Engine):
    """Cuts nothing."""

    def limit(self, feature, unit):
        """None."""
        return engine.UNLIMITED
