"""Where the charter contradicts itself or leaves something open: each rule one small function, all in one registry."""
