//! For the tests of programs that have flows.

mod committed;

pub use committed::assert_committed;
