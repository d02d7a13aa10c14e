"""The kinds of values that settings and catalogue files hold."""
