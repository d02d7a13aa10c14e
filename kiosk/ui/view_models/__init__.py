"""One view model per screen: a snapshot in, a pure ``derive_…_props``, a snapshot of props out."""
