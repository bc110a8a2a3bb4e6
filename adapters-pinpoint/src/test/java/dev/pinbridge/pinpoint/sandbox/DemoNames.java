package dev.pinbridge.pinpoint.sandbox;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Made-up people in many scripts, with names of one word and very long ones.
record DemoNames(List<String> first, List<String> last) {
    /// A person and the address they write from.
    record Name(String first, String last, String email) {}

    private static final List<DemoNames> SCRIPTS = List.of(
            of("Zoë,Íñigo,Maëlys,Håkon,Štěpánka,Gülperi", "Ångbåt,Peñaflores,Löwenmaul,Øyrevik,Čermáková,Yıldızhan"),
            of("Оленка,Ярополк,Златослава,Тихон", "Вітрогон,Синиця,Березняк,Калиновський"),
            of("Ἀνθή,Κλεάνθης,Μυρτώ,Φαίδων", "Αμπελάς,Κυματιανός,Λευκάδης,Πετροχείλου"),
            of("ياسمين,سليم,رنا,جمان", "البحري,القمري,الزيتوني,السنديان"),
            of("תמר,אילון,שירה,גפן", "ברוש,אלמוג,רימון,סביון"),
            of("晓岚,思远,若溪,子墨", "江,云,林,竹"),
            of("さくら,蓮,陽菜,悠真", "月見里,小鳥遊,四月一日,空木"),
            of("별,가람,나래,한결", "은하,바람,달님,소나무"),
            of("ईशान,मेघा,तारिणी,कबीर", "चंद्रलोक,वनमाली,सागरिका,पवनपुत्र"),
            of("Suharto Wangi,Thiri,Menaka,Ponniyin", "-,-,-,-"),
            of(
                    "Maximiliana Wilhelmine Theodora Alexandrine,Adékúnlé Olúwáṣeun Babájídé,X,Æ",
                    "von und zu Hohenwolkenstein-Regenbogenburg,Ọládélé-Ìbíkúnlé,Y,Ø"));

    static Name number(int number) {
        var script = SCRIPTS.get(number % SCRIPTS.size());
        var turn = number / SCRIPTS.size();
        var first = script.first().get(turn % script.first().size());
        var last = script.last()
                .get((turn + turn / script.first().size()) % script.last().size());
        return new Name(
                first, last, mailbox(first + "." + last, number) + "@example." + (number % 2 == 0 ? "org" : "com"));
    }

    private static String mailbox(String name, int number) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z.]", "");
        return plain.length() > 4 && plain.length() < 30 ? plain + number : "person." + number;
    }

    private static DemoNames of(String first, String last) {
        return new DemoNames(List.of(first.split(",")), List.of(last.split(",")));
    }
}
