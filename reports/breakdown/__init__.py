"""Spending broken down by one thing, of any span of days and any choice of purchases."""
