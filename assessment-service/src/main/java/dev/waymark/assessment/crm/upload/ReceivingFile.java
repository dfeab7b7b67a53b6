package dev.waymark.assessment.crm.upload;

import dev.waymark.rest.problem.HttpProblem;
import dev.waymark.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.ZipException;

/// Stores a file while it comes. Of one that breaks off nothing stays. It holds one block of the file in memory.
@ApplicationScoped
public class ReceivingFile {

    private final StoredFiles files;
    private final UploadConfig config;

    ReceivingFile(StoredFiles files, UploadConfig config) {
        this.files = files;
        this.config = config;
    }

    /// @param body as it is sent
    /// @param gzip whether it is compressed
    /// @throws ProblemException 400 where there is nothing or the compressed bytes are damaged, 413 where there is
    ///     too much
    public Upload receive(String source, InputStream body, boolean gzip, Charset charset) {
        var id = files.begin(source, config.abandoned());
        try {
            var sent = new CountedBytes(body);
            var plain = gzip ? new BoundedGunzip(sent, config.ratio()) : sent;
            return store(id, charset.equals(StandardCharsets.UTF_8) ? plain : new Utf8Bytes(plain, charset));
        } catch (EOFException | ZipException damaged) {
            files.delete(id);
            throw new ProblemException(
                    HttpProblem.MALFORMED_REQUEST, "The body is no whole gzip file. Maybe send it again.");
        } catch (IOException gone) {
            files.delete(id);
            throw new ProblemException(
                    HttpProblem.MALFORMED_REQUEST, "The body broke off before its end. Maybe send it again.");
        } catch (RuntimeException refused) {
            files.delete(id);
            throw refused;
        }
    }

    public void delete(UUID id) {
        files.delete(id);
    }

    private Upload store(UUID id, InputStream from) throws IOException {
        var hash = sha256();
        var block = new byte[StoredFiles.BLOCK];
        var bytes = 0L;
        var number = 0;
        int read = from.readNBytes(block, 0, block.length);
        while (read > 0) {
            bytes += read;
            if (bytes > config.content().asLongValue()) {
                throw new ProblemException(
                        HttpProblem.BODY_TOO_LARGE,
                        "A file has at most %d bytes when it is uncompressed."
                                .formatted(config.content().asLongValue()));
            }
            hash.update(block, 0, read);
            files.add(id, number++, read == block.length ? block : Arrays.copyOf(block, read));
            read = from.readNBytes(block, 0, block.length);
        }
        if (bytes == 0) {
            throw new ProblemException(HttpProblem.MALFORMED_REQUEST, "The body is empty; records are needed.");
        }
        return new Upload(id, bytes, HexFormat.of().formatHex(hash.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
