package org.rootlet.anatomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rootlet.evidence.DataTable;
import org.rootlet.evidence.InputException;

class AtlasLoadTest {
    private static String text(String file) {
        try (InputStream stream = Objects.requireNonNull(Atlas.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Atlas loadWith(String file, String broken) {
        return Atlas.read(new AtlasTables(name -> name.equals(file)
                ? DataTable.read(name, new StringReader(broken))
                : DataTable.beside(Atlas.class, name)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "muscles.csv | 0.05,0.65,0.3,0,0,0,plantar | 0.05,0.65,0.2,0,0,0,plantar | has root weights that sum to 0.9",
                "muscles.csv | 0.05,0.65,0.3,0,0,0,plantar | -0.05,0.75,0.3,0,0,0,plantar | gives root L5 the share -0.05",
                "muscles.csv | soleus,tibial,0.24 | soleus,tibbial,0.24 | names nerve tibbial, which nerves.csv does not have",
                "muscles.csv | soleus,tibial,0.24 | soleus,tibial,1.24 | has 1.24 in column leaves_at; allowed is 0 to 1",
                "muscles.csv | soleus,tibial,0.24 | soleus,superficial peroneal,0.24 | uses root S2, which cannot reach the cord",
                "muscles.csv | soleus,tibial,0.24 | sartorius,tibial,0.24 | gives the name sartorius a second time",
                "muscles.csv | EXPERT;HARRISON19 | EXPERT;NOBODY1900 | cites source NOBODY1900",
                "regions.csv | S1=sural@0.8 | S1=sural@x | has 'x' in column by_root where a number is needed",
                "regions.csv | S1=sural@0.8 | S1:sural@0.8 | has 'S1:sural@0.8' in column by_root",
                "regions.csv | S1=sural@0.8 | S4=sural@0.8 | names a nerve for root S4, whose weight is 0",
                "regions.csv | toe5,fifth toe | toe5,lateral foot | gives the name lateral foot a second time",
                "nerves.csv | tibial,sciatic,1 | tibial,siatic,1 | lets nerve tibial come from siatic",
                "nerves.csv | tibial,sciatic,1,510,L4 | tibial,sciatic,1,510,L1 | gives nerve tibial root L1, which cannot reach the cord",
                "nerves.csv | tibial,sciatic,1,510,L4 | tibial,sciatic,1,510,L9 | has root 'L9' in column roots",
                "nerves.csv | sciatic,sacral plexus,1 | sciatic,sacral plexus,0.5 | a plexus and the dorsal rami are left at 1",
                "nerve_places.csv | sural,calf | surral,calf | names nerve surral",
                "reflexes.csv | ankle,soleus; | ankle,sole; | names muscle sole, which muscles.csv does not have",
                "roots.csv | S1,S1 foramen,187 | S1,S1 foramen,140 | gives root S1 a dorsal root of 140.0 mm",
                "roots.csv | S1,S1 foramen,187 | S1,L5-S1,187 | lets root S1 leave by L5-S1, yet levels.csv says S1 foramen",
                "ganglia.csv | S1,intraspinal,146 | S1,somewhere,146 | has 'somewhere' in column position; allowed are",
                "ganglia.csv | S2,intraspinal,168 | S1,intraspinal,168 | gives root S1 a second time",
                "levels.csv | L5-S1,disc,140 | L5-S1,disc,100 | puts level L5-S1 out of order",
            })
    void aFaultInTheDataIsNamedWithFileAndLine(String file, String sound, String broken, String message) {
        String text = text(file);
        assertThat(text).contains(sound);
        int line = (int) text.substring(0, text.indexOf(sound)).lines().count();
        line += text.charAt(text.indexOf(sound) - 1) == '\n' ? 1 : 0;
        assertThatThrownBy(() -> loadWith(file, text.replaceFirst(java.util.regex.Pattern.quote(sound), broken)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message)
                .hasMessageStartingWith(file + " line " + line + " ");
    }

    @Test
    void aConusWhoseSharesDoNotSumToOneIsNamed() {
        assertThatThrownBy(() -> loadWith("conus.csv", text("conus.csv").replace("-9,0.266", "-9,0.2")))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("conus.csv line ")
                .hasMessageContaining("and not to 1");
    }

    @Test
    void aMissingRootIsNamed() {
        String without =
                text("rami.csv").lines().filter(line -> !line.startsWith("S5")).reduce("", (a, b) -> a + b + "\n");
        assertThatThrownBy(() -> loadWith("rami.csv", without))
                .isInstanceOf(InputException.class)
                .hasMessageStartingWith("rami.csv line ")
                .hasMessageContaining("without root S5");
    }

    @Test
    void theAtlasHoldsTheMusclesAndRegionsOfTheReference() {
        Atlas atlas = Atlas.load();
        assertThat(atlas.muscles()).hasSize(30);
        assertThat(atlas.regions()).hasSize(38);
        assertThat(atlas.levels())
                .extracting(SpinalLevel::name)
                .isEqualTo(List.of(
                        "L1-L2",
                        "L2-L3",
                        "L3-L4",
                        "L4-L5",
                        "L5-S1",
                        "S1 foramen",
                        "S2 foramen",
                        "S3 foramen",
                        "S4 foramen"));
        assertThat(atlas.muscles())
                .extracting(Muscle::name)
                .allMatch(name -> name.equals(name.toLowerCase(java.util.Locale.ROOT)));
    }
}
