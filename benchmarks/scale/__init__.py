"""Parts of the measurement of spending at size (`benchmarks.bench_scale`)."""
