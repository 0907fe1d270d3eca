package org.cistron.report.html.page;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cistron.api.report.RunFacts;
import org.cistron.report.html.browser.BrowserLibrary;
import org.cistron.report.html.embed.Script;

/** What pages with a table and a genome browser are told alike. */
final class PageParts {
    private PageParts() {}

    /** Tells what ran on what. */
    static void run(RunFacts run, Map<String, Object> told) {
        Facts facts = new Facts(run);
        told.put("run", run);
        told.put("sample", Name.of(run.sample()));
        told.put("inputs", facts.inputs());
        told.put("models", facts.models());
        told.put("plugins", facts.plugins());
        told.put("parameters", facts.parameters());
        told.put("warnings", facts.warnings());
    }

    /**
     * Tells the page's scripts, and the policy that lets them run and no others.
     *
     * @param script the page's own
     * @param browsable whether there is anything to browse
     * @param browser what the browser shows, asked for only where it is shown
     */
    static void scripts(
            String script,
            Optional<BrowserLibrary> library,
            boolean browsable,
            Supplier<String> browser,
            Map<String, Object> told)
            throws IOException {
        boolean shown = library.isPresent() && browsable;
        Script page = new Script(script);
        Script drawing = new Script(shown ? library.get().script() : "");
        told.put("script", page.text());
        told.put("library", drawing.text());
        told.put("policy", page.policy() + " " + drawing.policy());
        told.put("hasBrowser", shown);
        told.put("hasLibrary", library.isPresent());
        told.put("browser", shown ? browser.get() : "null");
        told.put("licence", shown ? library.get().licence() : "");
    }
}
