package dev.waymark.local.sample.summary;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Answers of the API in words for people. Digits stay as they are answered.
final class Words {

    private static final Pattern MONEY = Pattern.compile("(?<![\\d.,])(-|−)?(\\d+)(\\.\\d+)? ([A-Z]{3})\\b");

    private Words() {}

    /// A constant such as `GOOD_ENOUGH` as words: `good enough`.
    static String of(JsonNode constant) {
        return constant.asText().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String number(JsonNode number, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number.asDouble());
    }

    /// A share from 0 to 1.
    static String percent(JsonNode share) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * share.asDouble());
    }

    /// An amount with separators and its currency: `1,250,000.00 USD`.
    static String money(JsonNode money) {
        return amount(money.path("amount").asText()) + " "
                + money.path("currency").asText();
    }

    private static String amount(String digits) {
        BigDecimal value = new BigDecimal(digits);
        return String.format(Locale.ROOT, "%,." + Math.max(0, value.scale()) + "f", value);
    }

    /// Text with separators in its amounts, and without a full stop at its end.
    static String readable(String text) {
        return MONEY.matcher(text.replaceFirst("\\.$", ""))
                .replaceAll(found -> "%s%s%s %s"
                        .formatted(
                                found.group(1) == null ? "" : found.group(1),
                                String.format(Locale.ROOT, "%,d", new BigInteger(found.group(2))),
                                found.group(3) == null ? "" : found.group(3),
                                found.group(4)));
    }

    /// Text that names what its codes mean: `I01 'One case record'`.
    static String named(String text, Map<String, String> titles) {
        return Pattern.compile("[\\p{Alnum}-]+")
                .matcher(text)
                .replaceAll(word -> titles.containsKey(word.group())
                        ? Matcher.quoteReplacement("%s '%s'".formatted(word.group(), titles.get(word.group())))
                        : word.group());
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(readable(text.asText())));
        return texts;
    }

    /// `a, b and c`
    static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
    }

    /// The first of many, and how many more there are.
    static String some(List<String> words, int most) {
        return words.size() <= most
                ? String.join("; ", words)
                : "%s; and %d more".formatted(String.join("; ", words.subList(0, most)), words.size() - most);
    }
}
