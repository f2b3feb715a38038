//! For the tests of crates that build flows.

mod about;
mod committed;
mod masked;
mod outline;
mod snapshot;
#[cfg(feature = "proptest")]
pub mod strategy;

pub use committed::assert_committed;
pub use snapshot::snapshot;

#[cfg(feature = "testing")]
#[doc(hidden)]
pub use insta;
