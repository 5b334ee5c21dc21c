package id.halal.proof.extra;

import id.halal.proof.stack.OwnStack;
import id.halal.proof.stack.Stack;
import id.halal.stack.launch.Progress;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.nio.file.Path;

/** One stack of today for all checks of this package, in national mode and with the demo's people; it stops when all are done. */
final class ExtraStack implements ParameterResolver {

    private static final Path ROOT =
            Path.of(System.getProperty("halal.root", "..")).toAbsolutePath().normalize();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stack.class;
    }

    @Override
    public Stack resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(ExtraStack.class))
                .computeIfAbsent("stack", _ -> start(), OwnStack.class)
                .stack();
    }

    private static OwnStack start() {
        Progress progress = new Progress(System.out);
        OwnStack own = OwnStack.start(ROOT, ROOT.resolve("proof/target/stacks/extra"), "national", null, progress);
        own.loadDemoData(progress);
        return own;
    }
}
