"""Certificates: schemes they are issued under, what one may state and must show, what became of it."""
