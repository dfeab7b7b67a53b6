package dev.waymark.suite.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShorteningTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// In the rows `$1` to `$4` stand for ids; the first and the third are shown.
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[1,2,3] | [1,2]",
                "{'a':[['x','y','z'],[],[]]} | {'a':[['x','y'],[]]}",
                "['$2','$1','$4','$3'] | ['$1','$3']",
                "['$2','$4'] | ['$2']",
                "[{'p':'$2','q':'$4'},{'p':'$2','q':'$1'}] | [{'p':'$2','q':'$1'}]",
                "{'$2':1,'$1':2,'$3':3} | {'$1':2,'$3':3}",
                "{'a':'$2','b':'$3','c':'$4','d':'$1','e':'$1'} | {'b':'$3','d':'$1'}",
                "{'from':'$2','to':'$3'} | {'from':'$2','to':'$3'}",
                "{'id':'$2','name':'x'} | {'id':'$2','name':'x'}",
                "{'items':[{'id':'$1','n':1},{'id':'$2','n':2},{'id':'$3','n':[1,2,3]}],'nextCursor':'x'}"
                        + " | {'items':[{'id':'$1','n':1},{'id':'$3','n':[1,2]}]}",
                "{'items':[{'id':'$4','p':'$2'},{'id':'$2','p':'$3'}]} | {'items':[{'id':'$2','p':'$3'}]}"
            })
    void listsKeepWhatNamesWhatIsShown(String whole, String cut) throws JsonProcessingException {
        var shortening = new Shortening(Set.of(id(1), id(3)));

        assertThat(shortening.of(JSON.readTree(json(whole)))).isEqualTo(JSON.readTree(json(cut)));
    }

    private static String json(String row) {
        var json = row.replace('\'', '"');
        for (var number = 1; number <= 4; number++) {
            json = json.replace("$" + number, id(number));
        }
        return json;
    }

    private static String id(int number) {
        return "01a22d13-0000-7000-8000-00000000000" + number;
    }
}
