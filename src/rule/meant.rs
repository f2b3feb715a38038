//! Where the edges lead of which an end names no node, as far as that can be told.

use super::Context;
use crate::field::Field;
use crate::graph::Ends;
use crate::suggest;

impl Context<'_> {
    /// The edges of which an end names no node, as they were most likely meant.
    pub(crate) fn corrected_edges(&self) -> Vec<(usize, usize)> {
        self.meant().iter().filter_map(|(_, ends)| Some((ends.source?, ends.target?))).collect()
    }

    /// Which nodes a path may lead to from a start node, by the edges as they were most likely meant. An edge that has lost
    /// an end may leave any node, or lead to any.
    pub(crate) fn reached(&self) -> &[bool] {
        let starts = self.graph.starts().iter().copied();
        self.reached.get_or_init(|| {
            let (corrected, lost) = (self.corrected_edges(), self.lost_ends());
            let entered = lost.iter().filter(|lost| lost.source).filter_map(|lost| lost.ends.target);
            let reached = self.graph.reachable_from(starts.chain(entered), &corrected);
            let leads_anywhere =
                |lost: &Lost| lost.target && lost.ends.source.map_or(lost.source, |node| reached[node]);
            if lost.iter().any(leads_anywhere) { vec![true; reached.len()] } else { reached }
        })
    }

    /// Whether the flow may come to a node. Where it has no start, that is reported, and it may.
    pub(crate) fn comes_to(&self, node: usize) -> bool {
        self.graph.starts().is_empty() || self.reached()[node]
    }

    /// Which nodes an edge was most likely meant to leave whose source names no node: any, if nothing is left of it. That is
    /// reported; where the flow goes on from there is not known.
    pub(crate) fn left_by_misspelt_edges(&self) -> &[bool] {
        self.left_by_misspelt_edges.get_or_init(|| {
            let any = self.lost_ends().iter().any(|lost| lost.source);
            let mut left = vec![any; self.flow.nodes().len()];
            let misspelt = self.meant().iter().filter(|(edge, _)| self.graph.ends[*edge].source.is_none());
            misspelt.filter_map(|(_, ends)| ends.source).for_each(|node| left[node] = true);
            left
        })
    }

    /// The edges that have lost an end: it is no text, or too short to tell what was meant.
    fn lost_ends(&self) -> Vec<Lost> {
        let is_lost = |end: Option<usize>, id: &Field<String>| {
            end.is_none() && id.as_str().is_none_or(|id| !suggest::is_long_enough(id))
        };
        let ends = self.meant().iter().map(|(index, ends)| {
            let edge = self.edge(*index).edge;
            Lost { source: is_lost(ends.source, &edge.source), target: is_lost(ends.target, &edge.target), ends: *ends }
        });
        ends.filter(|lost| lost.source || lost.target).collect()
    }

    fn meant(&self) -> &[(usize, Ends)] {
        let meant = |end: Option<usize>, id: &str| {
            end.or_else(|| self.closest(id, self.graph.ids()).and_then(|id| self.graph.find(id)))
        };
        self.meant.get_or_init(|| {
            let dangling = self.graph.ends.iter().enumerate().filter(|(_, ends)| !ends.are_known());
            let corrected = dangling.map(|(index, ends)| {
                let edge = self.edge(index).edge;
                (index, Ends { source: meant(ends.source, edge.source()), target: meant(ends.target, edge.target()) })
            });
            corrected.collect()
        })
    }
}

/// Which ends an edge has lost, and where the others were most likely meant to be.
struct Lost {
    source: bool,
    target: bool,
    ends: Ends,
}
