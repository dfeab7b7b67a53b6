package dev.waymark.rest.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.pictures.Picture;
import dev.waymark.rest.format.Drawn;
import dev.waymark.rest.format.DrawnView;
import dev.waymark.rest.format.Format;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.Index;
import org.junit.jupiter.api.Test;

class FormatsTest {

    /// Operations as a service has them.
    interface Operations {

        @Drawn(MapPicture.class)
        void readMap();

        @Drawn({MapPicture.class, RankIntervalsPicture.class})
        void readRanks();
    }

    /// Needed for its name only, as the other.
    static final class MapPicture implements DrawnView<Object> {

        @Override
        public Picture of(Object view) {
            throw new UnsupportedOperationException();
        }
    }

    static final class RankIntervalsPicture implements DrawnView<Object> {

        @Override
        public Picture of(Object view) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void ofSeveralPicturesTheDocumentListsTheNames() throws IOException {
        var picture = described("readRanks", Format.PICTURE).stream()
                .filter(parameter -> parameter.getName().equals("picture"))
                .findFirst()
                .orElseThrow();

        assertThat(picture.getIn()).isEqualTo(Parameter.In.QUERY);
        assertThat(picture.getSchema().getEnumeration()).isEqualTo(List.of("map", "rank-intervals"));
        assertThat(picture.getSchema().getDefaultValue()).isEqualTo("map");
    }

    @Test
    void aSinglePictureIsNotNamed() throws IOException {
        assertThat(described("readMap", Format.PICTURE))
                .extracting(Parameter::getName)
                .containsExactly("format", "width");
        assertThat(described("readRanks", Format.LINES_OF_VALUES))
                .extracting(Parameter::getName)
                .containsExactly("format");
    }

    private static List<Parameter> described(String operation, String mediaType) throws IOException {
        var content = OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(OASFactory.createSchema()))
                .addMediaType(mediaType, OASFactory.createMediaType());
        Operation described = OASFactory.createOperation()
                .operationId(operation)
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().content(content)));
        var index = Index.of(Operations.class);
        new Formats(index, new RecordShapes(index)).describe(described);
        return described.getParameters();
    }
}
