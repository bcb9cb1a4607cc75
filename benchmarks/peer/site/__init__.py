"""A shop of django-oscar, to be measured beside our catalogue; see `benchmarks.search.bench_oscar`.

Runs in a virtual environment of its own, so nothing here imports anything of ours.
"""
