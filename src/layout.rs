//! Where nodes stand on the canvas when nobody said.
//!
//! Top down: the start at the top, each node below the one that first leads to it, branches side by side. Nodes are
//! placed as the edges come, one after the other, so what is appended moves nothing that was placed before. Nodes that
//! the start does not reach stand in a column on the left, each in the row of its place in the list.

use crate::flow::Flow;
use crate::hash::HashMap;
use crate::node::{Position, Start};

/// The distance of two nodes side by side, in pixels: wider than the editor draws a node.
const COLUMN: f64 = 320.0;
/// The distance of two nodes one below the other, in pixels.
const ROW: f64 = 200.0;
/// How many columns left of all else, and of the start's, stands what the start does not reach.
const ASIDE: i64 = 2;

/// A column and a row.
type Cell = (i64, i64);

/// Positions for the nodes of a flow that were built without one, by index. Empty if there is no such node.
pub(crate) fn missing_positions(flow: &Flow) -> Vec<Option<Position>> {
    if flow.unplaced || !flow.nodes().iter().any(|node| node.built && node.position.is_empty()) {
        return Vec::new();
    }
    let missing: Vec<bool> = flow.nodes().iter().map(|node| node.built && node.position.is_empty()).collect();
    positions(flow, &missing)
}

/// Positions for the nodes marked as missing one, by index. Empty if none is marked.
pub(crate) fn positions(flow: &Flow, missing: &[bool]) -> Vec<Option<Position>> {
    if !missing.contains(&true) {
        return Vec::new();
    }
    let mut canvas = Canvas::of(flow);
    // Of what was placed before the edges were followed, so that appending nodes moves nothing here.
    let leftmost = canvas.cells.iter().flatten().map(|(column, _)| *column).min().unwrap_or(0).min(0);
    canvas.follow_edges(flow);
    canvas.set_aside(leftmost);
    let cells = canvas.cells.iter().zip(missing);
    cells.map(|(cell, missing)| cell.filter(|_| *missing).map(position)).collect()
}

#[expect(clippy::cast_possible_truncation, reason = "a column times its width is a whole number")]
#[expect(clippy::cast_precision_loss, reason = "there are fewer columns than 2⁵²")]
fn position((column, row): Cell) -> Position {
    Position::at((column as f64 * COLUMN) as i64, (row as f64 * ROW) as i64)
}

/// How many cells from the middle nodes are told apart. There is room behind for more nodes than any memory holds.
const FAR: f64 = 1e12;

struct Canvas {
    /// Where each node stands, as far as it is placed.
    cells: Vec<Option<Cell>>,
    /// For a cell that is taken, a column of the same row further right from which to look on.
    taken: HashMap<Cell, i64>,
}

impl Canvas {
    fn of(flow: &Flow) -> Self {
        let nodes = flow.nodes();
        let root = nodes.iter().position(|node| node.config::<Start>().is_some());
        let root = root.or(if nodes.is_empty() { None } else { Some(0) });
        let mut canvas = Self { cells: vec![None; nodes.len()], taken: HashMap::default() };
        for (index, node) in nodes.iter().enumerate() {
            if let Some((x, y)) = node.position.value().and_then(Position::coordinates) {
                canvas.keep(index, x / COLUMN, y / ROW);
            }
        }
        if let Some(root) = root.filter(|root| canvas.cells[*root].is_none()) {
            canvas.put(root, (0, 0));
        }
        canvas
    }

    /// Keeps a node where its author put it, and its surroundings free.
    #[expect(clippy::cast_possible_truncation, reason = "a position far outside is as good as the last cell")]
    fn keep(&mut self, index: usize, column: f64, row: f64) {
        let [column, row] = [column, row].map(|cell| cell.clamp(-FAR, FAR));
        self.cells[index] = Some((column.round() as i64, row.round() as i64));
        for column in [column.floor() as i64, column.ceil() as i64] {
            for row in [row.floor() as i64, row.ceil() as i64] {
                self.taken.insert((column, row), column.saturating_add(1));
            }
        }
    }

    /// Places a node on the first free cell of the row, from this one to the right.
    fn put(&mut self, index: usize, (from, row): Cell) {
        let mut column = from;
        let mut passed = vec![from];
        while let Some(&next) = self.taken.get(&(column, row)) {
            column = next;
            passed.push(column);
        }
        // From wherever this looked, the next one looks on behind it.
        for passed in passed {
            self.taken.insert((passed, row), column.saturating_add(1));
        }
        self.cells[index] = Some((column, row));
    }

    fn follow_edges(&mut self, flow: &Flow) {
        let mut indices: HashMap<&str, usize> = HashMap::default();
        for (index, node) in flow.nodes().iter().enumerate() {
            indices.entry(node.id()).or_insert(index);
        }
        // Targets of edges that came before their source was placed.
        let mut waiting: HashMap<usize, Vec<usize>> = HashMap::default();
        for edge in flow.edges() {
            let (Some(&source), Some(&target)) = (indices.get(edge.source()), indices.get(edge.target())) else {
                continue;
            };
            if self.cells[source].is_none() {
                waiting.entry(source).or_default().push(target);
                continue;
            }
            let mut steps = vec![(source, target)];
            while let Some((source, target)) = steps.pop() {
                let Some((column, row)) = self.cells[source] else { continue };
                if self.cells[target].is_none() {
                    self.put(target, (column, row.saturating_add(1)));
                }
                let next = waiting.remove(&target).unwrap_or_default();
                steps.extend(next.into_iter().rev().map(|next| (target, next)));
            }
        }
    }

    fn set_aside(&mut self, leftmost: i64) {
        for index in 0..self.cells.len() {
            if self.cells[index].is_none() {
                let row = i64::try_from(index).unwrap_or(i64::MAX);
                self.cells[index] = Some((leftmost.saturating_sub(ASIDE), row));
            }
        }
    }
}
