"""Rules between keys; each check tells its faults where they stand."""
