"""The papers that a producer has to bring for a certificate, as a list to tick."""
