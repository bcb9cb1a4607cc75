"""Notices: what somebody is told, on their page and by mail."""
