"""Staff development, wellbeing and workload."""
