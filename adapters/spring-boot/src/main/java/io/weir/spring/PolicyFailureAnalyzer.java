package io.weir.spring;

import io.weir.api.diagnostic.DiagnosticPrinter;
import io.weir.api.diagnostic.PolicyCompileException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells of policies that do not load as their author reads them: each problem, underlined. */
final class PolicyFailureAnalyzer extends AbstractFailureAnalyzer<PolicyCompileException> {
  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, PolicyCompileException cause) {
    StringBuilder description = new StringBuilder("The application's policies have errors:\n\n");
    cause.diagnostics().forEach(d -> description.append(DiagnosticPrinter.print(d)));
    return new FailureAnalysis(
        description.toString(), "Correct the documents, or set weir.enabled=false.", cause);
  }
}
