package dev.pinbridge.pinpoint.sandbox;

import java.util.List;
import java.util.stream.IntStream;

/// The people who work at a demo company.
final class DemoStaff {
    private static final List<List<String>> NAMES = List.of(
            List.of("Ottoline", "Fernsby", "ottoline.fernsby"),
            List.of("Bartholomew", "Quickwater", "bartholomew.quickwater"),
            List.of("Søren", "Krøyerby", "soren.kroyerby"),
            List.of("Łucja", "Żółtowska", "lucja.zoltowska"),
            List.of("Δάφνη", "Θαλασσινού", "dafni.thalassinou"),
            List.of("Мирослава", "Лугова", "myroslava.luhova"),
            List.of("ليلى", "النورسي", "layla.alnawrasi"),
            List.of("נועה", "כרמלית", "noa.karmelit"),
            List.of("云舒", "沈", "yunshu.shen"),
            List.of("結月", "桐ヶ谷", "yuzuki.kirigaya"),
            List.of("하늘", "솔", "haneul.sol"),
            List.of("आरोही", "नीलगगन", "aarohi.neelgagan"),
            List.of("Tallulah", "O'Farthing", "tallulah.ofarthing"),
            List.of("Jean-Aurélien", "de la Brume", "jeanaurelien.delabrume"),
            List.of("Nguyệt", "Trần Bạch", "nguyet.tran"));

    private DemoStaff() {}

    static List<Long> join(Company company) {
        return IntStream.range(0, NAMES.size())
                .mapToObj(number -> number(company, number))
                .map(name -> company.addUser(name.first(), name.last(), name.email()))
                .toList();
    }

    static DemoNames.Name number(Company company, int number) {
        var name = NAMES.get(number % NAMES.size());
        return new DemoNames.Name(name.get(0), name.get(1), name.get(2) + "@" + company.subdomain() + ".example.com");
    }
}
