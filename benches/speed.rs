//! What building, writing, reading and checking a flow costs, beside the same work in plain structs with derived serde
//! code: the least that any typed reader or writer of these documents costs.
//!
//! `cargo bench` prints both in one table.

mod flows;
mod plain;

use divan::{Bencher, black_box};
use flows::{mixed, unsorted};

const SIZES: [usize; 5] = [10, 100, 1_000, 10_000, 100_000];
fn main() {
    divan::main();
}

#[divan::bench(args = SIZES)]
fn build(bencher: Bencher, size: usize) {
    bencher.bench(|| mixed(black_box(size)));
}

#[divan::bench(args = SIZES)]
fn check(bencher: Bencher, size: usize) {
    let flow = mixed(size);
    assert!(!flow.check().has_errors(), "{}", flow.check());
    bencher.bench(|| black_box(&flow).check());
}

/// The same work for flows ten times the size of the ones before: each line of a table takes about ten times as long.
#[divan::bench_group(sample_count = 5, sample_size = 1)]
mod linear {
    use super::{Bencher, black_box, mixed, unsorted};
    use kapso_flow::Flow;
    use kapso_flow::node::SendText;

    const SIZES: [usize; 4] = [1_000, 10_000, 100_000, 1_000_000];

    #[divan::bench(args = SIZES)]
    fn read(bencher: Bencher, size: usize) {
        let text = unsorted(size);
        bencher.bench(|| Flow::from_json(black_box(&text)));
    }

    #[divan::bench(args = SIZES)]
    fn check(bencher: Bencher, size: usize) {
        let flow = mixed(size);
        bencher.bench(|| black_box(&flow).check());
    }

    #[divan::bench(args = SIZES)]
    fn write(bencher: Bencher, size: usize) {
        let flow = mixed(size);
        bencher.bench(|| black_box(&flow).to_json());
    }

    /// With a copy in which every message says something else.
    #[divan::bench(args = SIZES)]
    fn diff(bencher: Bencher, size: usize) {
        let flow = mixed(size);
        let mut newer = flow.clone();
        for node in newer.nodes_mut() {
            if let Some(text) = node.config_mut::<SendText>() {
                text.message.set("Good morning");
            }
        }
        bencher.bench(|| black_box(&flow).diff(black_box(&newer)));
    }
}

#[divan::bench_group]
mod write {
    use super::{Bencher, SIZES, black_box, mixed, plain, unsorted};

    #[divan::bench(args = SIZES)]
    fn kapso_flow(bencher: Bencher, size: usize) {
        let flow = mixed(size);
        bencher.bench(|| black_box(&flow).to_json());
    }

    #[divan::bench(args = SIZES)]
    fn plain_structs(bencher: Bencher, size: usize) {
        let flow: plain::Payload = serde_json::from_str(&unsorted(size)).expect("plain structs know these keys");
        assert_eq!(serde_json::to_vec(&flow).expect("plain structs can be written").len(), unsorted(size).len());
        bencher.bench(|| serde_json::to_vec(black_box(&flow)));
    }
}

#[divan::bench_group]
mod read {
    use super::{Bencher, SIZES, black_box, plain, unsorted};
    use kapso_flow::Flow;

    #[divan::bench(args = SIZES)]
    fn kapso_flow(bencher: Bencher, size: usize) {
        let text = unsorted(size);
        bencher.bench(|| Flow::from_json(black_box(&text)));
    }

    #[divan::bench(args = SIZES)]
    fn plain_structs(bencher: Bencher, size: usize) {
        let text = unsorted(size);
        bencher.bench(|| serde_json::from_str::<plain::Payload>(black_box(&text)));
    }
}
