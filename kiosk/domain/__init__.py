"""What a walk-in is: frozen values and pure functions. No I/O, no clock, no toolkit."""
