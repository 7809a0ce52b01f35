package io.weir.runtime.dotnet.context;

import io.weir.api.Attachment;
import io.weir.runtime.dotnet.DotNetProperty;
import io.weir.runtime.dotnet.DotNetType;

/**
 * {@code IFoundry}: the model deployment that a request to Azure AI Foundry names.
 *
 * @param model its name
 */
@DotNetType(value = "public interface IFoundry", java = Foundry.class)
public record Foundry(String model) {
  /** Set by a host that knows it. */
  public static final Attachment<Foundry> KEY = new Attachment<>("Foundry");

  /** {@code Deployment}. */
  @DotNetProperty("string Deployment { get; }")
  public static String deployment(Foundry self) {
    return self.model;
  }
}
