package dev.pinbridge.notes;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/// How much a sentence has to do with what the whole call is about: TextRank (Mihalcea and Tarau, 2004). Terms
/// are ranked rather than sentences, for their graph grows with the length of a call and not with its square.
final class Centrality {
    private static final int NEIGHBOURS = 3;
    private static final int SHORTEST = 4;
    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 30;
    private static final double PRECISION = 1e-4;

    private final Map<String, Double> ranks;
    private final Map<String, Double> rarities;
    private final IdentityHashMap<Remark, Double> scores = new IdentityHashMap<>();

    Centrality(List<Remark> remarks) {
        this.ranks = ranks(remarks);
        this.rarities = rarities(remarks);
        remarks.forEach(remark -> scores.put(remark, raw(remark)));
        var highest = Math.max(
                Double.MIN_NORMAL,
                scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0));
        scores.replaceAll((_, score) -> score / highest);
    }

    /// From 0 to 1; of one of those it was made for.
    double of(Remark remark) {
        return scores.getOrDefault(remark, 0.0);
    }

    /// How much it tells that two have this term in common: the rarer, the more.
    double rarity(String term) {
        return rarities.getOrDefault(term, 0.0);
    }

    /// Long sentences have more terms; the root keeps them from always winning.
    private double raw(Remark remark) {
        var sum = remark.terms().stream()
                .mapToDouble(term -> ranks.getOrDefault(term, 0.0))
                .sum();
        return sum / Math.sqrt(Math.max(SHORTEST, remark.terms().size()));
    }

    private static Map<String, Double> rarities(List<Remark> remarks) {
        var rarities = new HashMap<String, Double>();
        remarks.forEach(remark -> remark.terms().forEach(term -> rarities.merge(term, 1.0, Double::sum)));
        rarities.replaceAll((_, count) -> Math.log(1 + remarks.size() / count));
        return rarities;
    }

    private static Map<String, Double> ranks(List<Remark> remarks) {
        var graph = new SimpleWeightedGraph<String, DefaultWeightedEdge>(DefaultWeightedEdge.class);
        for (var remark : remarks) {
            var terms = List.copyOf(remark.terms());
            terms.forEach(graph::addVertex);
            for (var i = 0; i < terms.size(); i++) {
                for (var j = i + 1; j < Math.min(terms.size(), i + 1 + NEIGHBOURS); j++) {
                    var edge = graph.getEdge(terms.get(i), terms.get(j));
                    if (edge == null) {
                        graph.addEdge(terms.get(i), terms.get(j));
                    } else {
                        graph.setEdgeWeight(edge, graph.getEdgeWeight(edge) + 1);
                    }
                }
            }
        }
        return graph.vertexSet().isEmpty() ? Map.of() : new PageRank<>(graph, DAMPING, ROUNDS, PRECISION).getScores();
    }
}
