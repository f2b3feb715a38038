//! How findings look: one file an output. These know diagnostics, and nothing of flows or rules.

pub(crate) mod text;
