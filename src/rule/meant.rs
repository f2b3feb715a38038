//! Where the edges lead of which an end names no node, as far as that can be told.

use super::{Context, NodeRef};
use crate::field::Field;
use crate::graph::Ends;
use crate::hash::HashMap;
use crate::suggest;
use crate::text::is_blank;

impl<'a> Context<'a> {
    /// Whether the flow's edges are known. An update may leave the list out, to keep the edges that there are; and what is no
    /// list is reported.
    pub(crate) fn knows_edges(&self) -> bool {
        match self.flow.edges {
            Field::Value(_) | Field::Null => true,
            Field::Absent => !self.flow.envelope.is_request(),
            Field::Other(_) => false,
        }
    }

    /// The node that an edge was most likely meant to name by an id that no node has.
    pub(crate) fn node_meant(&self, id: &str) -> Option<NodeRef<'a>> {
        let near = self.closest(id, self.graph.ids()).and_then(|id| self.graph.find(id));
        near.or_else(|| self.renamed().filter(|(old, _)| *old == id).map(|(_, node)| node)).map(|node| self.node(node))
    }

    /// The one id that edges name and no node has, and the one node that no edge names: the node has got another id, or has
    /// lost its own, and the edges have not.
    fn renamed(&self) -> Option<(&'a str, usize)> {
        *self.renamed.get_or_init(|| {
            let edges = || self.flow.edges().iter().zip(&self.graph.ends);
            let unknown = |id: &&str, end: Option<usize>| end.is_none() && !is_blank(id);
            let left =
                || edges().map(|(edge, ends)| (edge.source(), ends.source)).filter(|(id, end)| unknown(id, *end));
            let led_to =
                || edges().map(|(edge, ends)| (edge.target(), ends.target)).filter(|(id, end)| unknown(id, *end));
            let (old, _) = left().chain(led_to()).next()?;
            let mut named = vec![false; self.flow.nodes().len()];
            edges().flat_map(|(_, ends)| [ends.source, ends.target]).flatten().for_each(|node| named[node] = true);
            // An id that two nodes have says nothing of the second.
            self.graph.repeated.iter().for_each(|(node, _)| named[*node] = true);
            let mut unnamed = named.iter().enumerate().filter(|(_, named)| !**named).map(|(node, _)| node);
            let (Some(node), None) = (unnamed.next(), unnamed.next()) else { return None };
            let is_only = left().chain(led_to()).all(|(id, _)| id == old);
            let has_lost_its_own = is_blank(self.node(node).id());
            let is_passed = left().next().is_some() && led_to().next().is_some();
            (is_only && (is_passed || has_lost_its_own)).then_some((old, node))
        })
    }

    /// The edges of which an end names no node, as they were most likely meant.
    pub(crate) fn corrected_edges(&self) -> Vec<(usize, usize)> {
        self.meant().iter().filter_map(|(_, ends)| Some((ends.source?, ends.target?))).collect()
    }

    /// Which nodes a path may lead to from a start node, by the edges as they were most likely meant. An edge that has lost
    /// an end may leave any node, or lead to any.
    pub(crate) fn reached(&self) -> &[bool] {
        let starts = self.graph.starts().iter().copied();
        self.reached.get_or_init(|| {
            let (mut corrected, lost) = (self.corrected_edges(), self.lost_ends());
            corrected.extend(self.ways_through_missing_nodes());
            let entered = lost.iter().filter(|lost| lost.source).filter_map(|lost| lost.ends.target);
            let reached = self.graph.reachable_from(starts.chain(entered), &corrected);
            let leads_anywhere =
                |lost: &Lost| lost.target && lost.ends.source.map_or(lost.source, |node| reached[node]);
            let may_be_all = !self.knows_edges() || lost.iter().any(leads_anywhere);
            if may_be_all { vec![true; reached.len()] } else { reached }
        })
    }

    /// Edges that lead on where an edge leads to a node that there is not, and another leaves it: what follows on it is cut off
    /// for that alone.
    fn ways_through_missing_nodes(&self) -> Vec<(usize, usize)> {
        let mut onward: HashMap<&str, usize> = HashMap::default();
        let mut ways = Vec::new();
        let edges = || self.meant().iter().map(|(index, ends)| (self.edge(*index).edge, ends));
        for (edge, ends) in edges() {
            if let (None, Some(target)) = (ends.source, ends.target) {
                let first = *onward.entry(edge.source()).or_insert(target);
                ways.push((first, target));
            }
        }
        let led_to = edges().filter(|(_, ends)| ends.target.is_none());
        ways.extend(led_to.filter_map(|(edge, ends)| Some((ends.source?, *onward.get(edge.target())?))));
        ways
    }

    /// Whether the flow may come to a node. Where it has no start, that is reported, and it may.
    pub(crate) fn comes_to(&self, node: usize) -> bool {
        self.graph.starts().is_empty() || self.reached()[node]
    }

    /// Which nodes an edge was most likely meant to leave whose source names no node: any, if nothing is left of it. That is
    /// reported; where the flow goes on from there is not known.
    pub(crate) fn left_by_misspelt_edges(&self) -> &[bool] {
        self.left_by_misspelt_edges.get_or_init(|| {
            let any = !self.knows_edges() || self.lost_ends().iter().any(|lost| lost.source);
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
        let meant = |end: Option<usize>, id: &str| end.or_else(|| Some(self.node_meant(id)?.index));
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
