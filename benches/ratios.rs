//! How long reading, writing and checking take beside one another, and beside plain structs with derived serde code.
//!
//! `cargo bench --bench ratios` prints a table. All of a row is measured in turns, so that a machine that is busy for a while is
//! so for both sides, and each figure is the median of the ratios of the turns.

mod flows;
mod plain;

use std::hint::black_box;
use std::time::{Duration, Instant};

use flows::{mixed, unsorted};
use kapso_flow::Flow;

/// For how long each row is measured.
const ROW: Duration = Duration::from_secs(5);

fn main() {
    println!("{:>7}  {:>12}  {:>13}  {:>12}", "nodes", "read / plain", "write / plain", "check / read");
    for size in [10, 100, 1_000, 10_000, 100_000] {
        let [read, write, check] = ratios(size);
        println!("{size:>7}  {read:>12.2}  {write:>13.2}  {check:>12.2}");
    }
}

fn ratios(size: usize) -> [f64; 3] {
    let (flow, text) = (mixed(size), unsorted(size));
    let plain: plain::Payload = serde_json::from_str(&text).expect("plain structs know these keys");
    // What is too short for the clock is done several times over.
    let times = (1_000 / size).max(1);
    let mut ratios = [const { Vec::new() }; 3];
    let begin = Instant::now();
    while begin.elapsed() < ROW || ratios[0].len() < 5 {
        let read = time(times, || Flow::from_json(black_box(&text)));
        let read_plain = time(times, || serde_json::from_str::<plain::Payload>(black_box(&text)));
        let write = time(times, || black_box(&flow).to_json());
        let write_plain = time(times, || serde_json::to_vec(black_box(&plain)));
        let check = time(times, || black_box(&flow).check());
        for (ratios, ratio) in ratios.iter_mut().zip([read / read_plain, write / write_plain, check / read]) {
            ratios.push(ratio);
        }
    }
    ratios.map(|mut ratios| {
        ratios.sort_by(f64::total_cmp);
        ratios[ratios.len() / 2]
    })
}

/// How long some work takes in seconds, without throwing away what it makes.
fn time<T>(times: usize, work: impl Fn() -> T) -> f64 {
    let taken = (0..times).map(|_| {
        let begin = Instant::now();
        let made = black_box(work());
        let taken = begin.elapsed();
        drop(made);
        taken
    });
    taken.sum::<Duration>().as_secs_f64()
}
