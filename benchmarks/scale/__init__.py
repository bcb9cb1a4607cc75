"""Parts of the measurement of spending at size (`benchmarks.pages.bench_scale`)."""
