"""The letter keyboards of the screens: tables of keys, which of them are shown, what they type."""
