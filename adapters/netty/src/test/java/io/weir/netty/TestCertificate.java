package io.weir.netty;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/** A self-signed certificate made by the JDK's keytool. */
record TestCertificate(X509Certificate certificate, PrivateKey key, File chainPem, File keyPem) {
  static TestCertificate create(Path folder, String alias, String names) throws Exception {
    Path store = folder.resolve(alias + ".p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-alias",
                alias,
                "-dname",
                "CN=" + alias,
                "-ext",
                "san=" + names,
                "-validity",
                "3650",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                "secret")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!keytool.waitFor(60, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
      throw new IllegalStateException("keytool failed");
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(store)) {
      keys.load(in, "secret".toCharArray());
    }
    X509Certificate certificate = (X509Certificate) keys.getCertificate(alias);
    PrivateKey key = (PrivateKey) keys.getKey(alias, "secret".toCharArray());
    return new TestCertificate(
        certificate,
        key,
        pem(folder.resolve(alias + ".pem"), "CERTIFICATE", certificate.getEncoded()),
        pem(folder.resolve(alias + ".key"), "PRIVATE KEY", key.getEncoded()));
  }

  private static File pem(Path path, String type, byte[] bytes) throws Exception {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    Files.writeString(
        path, "-----BEGIN " + type + "-----\n" + text + "\n-----END " + type + "-----\n");
    return path.toFile();
  }
}
