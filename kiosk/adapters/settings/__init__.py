"""kiosk.toml, its environment variables, and catalogue.toml: read, checked, explained."""
