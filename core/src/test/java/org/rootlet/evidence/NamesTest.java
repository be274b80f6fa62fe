package org.rootlet.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void distanceCountsTypos() {
        assertThat(Names.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Names.distance("soleus", "soelus")).isEqualTo(1);
        assertThat(Names.distance("", "ankle")).isEqualTo(5);
    }

    @Test
    void caseAndSeparatorsAreNoTypos() {
        assertThat(Names.distance("Days_Since Onset", "daysSinceOnset")).isZero();
    }

    @Test
    void nothingIsSuggestedForANameThatIsFarFromAll() {
        assertThat(Names.nearest("spleen", List.of("soleus", "gluteus maximus")))
                .isEmpty();
        assertThat(Names.suggestion("spleen", List.of("soleus"))).isEmpty();
        assertThat(Names.nearest("soleus", List.of())).isEmpty();
    }

    @Test
    void suggestionIsASentenceToAppend() {
        assertThat(Names.suggestion("soelus", List.of("ankle", "soleus"))).isEqualTo(" Did you mean 'soleus'?");
    }

    @Test
    void ofEquallyNearNamesTheFirstInTheAlphabetIsTakenWhateverTheOrder() {
        List<String> known = new ArrayList<>(List.of("L5", "L4", "L3"));
        assertThat(Names.nearest("L9", known)).contains("L3");
        Collections.reverse(known);
        assertThat(Names.nearest("L9", known)).contains("L3");
    }

    @Property(tries = 300)
    void nearestOfANameWithOneTypoIsTheName(@ForAll("distinctNames") Set<String> known, @ForAll("typos") Typo typo) {
        for (String name : known) {
            assertThat(Names.nearest(typo.in(name), known)).contains(name);
        }
    }

    @Property(tries = 300)
    void distanceIsSymmetricAndZeroForTheSameName(@ForAll("names") String first, @ForAll("names") String second) {
        assertThat(Names.distance(first, second)).isEqualTo(Names.distance(second, first));
        assertThat(Names.distance(first, first)).isZero();
        assertThat(Names.distance(first, second))
                .isBetween(Math.abs(first.length() - second.length()), Math.max(first.length(), second.length()));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(2).ofMaxLength(24);
    }

    /**
     * Names so far apart that one typo cannot bring one to another. Three typos are not enough: "ca" and "abc" are three
     * apart, and "ac" is one from each, because an exchanged pair may not be edited again.
     */
    @Provide
    Arbitrary<Set<String>> distinctNames() {
        return names().list().ofMinSize(1).ofMaxSize(12).map(candidates -> {
            Set<String> kept = new LinkedHashSet<>();
            for (String candidate : candidates) {
                if (kept.stream().allMatch(name -> Names.distance(name, candidate) >= 4)) {
                    kept.add(candidate);
                }
            }
            return kept;
        });
    }

    @Provide
    Arbitrary<Typo> typos() {
        return Combinators.combine(
                        Arbitraries.of(Slip.values()),
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.chars().range('a', 'z'))
                .as(Typo::new);
    }

    enum Slip {
        INSERTED,
        DELETED,
        REPLACED,
        EXCHANGED
    }

    record Typo(Slip slip, int position, char letter) {
        String in(String name) {
            int at = position % name.length();
            StringBuilder typed = new StringBuilder(name);
            switch (slip) {
                case INSERTED -> typed.insert(at, letter);
                case DELETED -> typed.deleteCharAt(at);
                case REPLACED -> typed.setCharAt(at, letter);
                case EXCHANGED -> {
                    int left = Math.min(at, name.length() - 2);
                    typed.setCharAt(left, name.charAt(left + 1));
                    typed.setCharAt(left + 1, name.charAt(left));
                }
            }
            return typed.toString();
        }
    }
}
