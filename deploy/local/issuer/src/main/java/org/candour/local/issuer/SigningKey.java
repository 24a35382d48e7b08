package org.candour.local.issuer;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.util.Set;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/** The key that signs the tokens, kept in a file so that tokens outlive a restart. */
final class SigningKey {

    private static final int BITS = 2048;
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions
            .asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private SigningKey() {}

    /** Reads the key, or makes it. */
    static RSAKey loadOrCreate(Path file) throws IOException, JOSEException, ParseException {
        if (Files.notExists(file)) {
            create(file);
        }
        return RSAKey.parse(Files.readString(file));
    }

    private static void create(Path file) throws IOException, JOSEException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // Written aside and moved: a start that dies half-way leaves no half key.
        Path draft = Files.createTempFile(folder, "key", ".new", OWNER_ONLY);
        try {
            Files.writeString(draft,
                    new RSAKeyGenerator(BITS).keyIDFromThumbprint(true).generate().toJSONString());
            Files.move(draft, file);
        } catch (FileAlreadyExistsException e) {
            Files.delete(draft);
        }
    }
}
