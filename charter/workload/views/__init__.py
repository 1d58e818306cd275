"""Pages of the workload promises."""
