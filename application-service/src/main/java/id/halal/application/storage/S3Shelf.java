package id.halal.application.storage;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.S3Exception;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** A bucket of Amazon's S3 or of what speaks its language; an object's key is its hash. */
final class S3Shelf implements Shelf {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ATTEMPT = Duration.ofSeconds(15);
    private static final Duration CALL = Duration.ofSeconds(40);
    private static final int NOT_FOUND = 404;
    private static final int INSUFFICIENT_STORAGE = 507;
    private static final Set<String> FULL =
            Set.of("QuotaExceeded", "XMinioStorageFull", "XMinioAdminBucketQuotaExceeded");

    private final S3Client client;
    private final String bucket;

    private S3Shelf(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** @throws IllegalStateException naming the setting that is missing */
    static S3Shelf of(StorageConfig.S3 config) {
        String accessKey = config.accessKey().orElseThrow(() -> missing("HALAL_DOCUMENT_S3_ACCESS_KEY"));
        String secretKey = config.secretKey().orElseThrow(() -> missing("HALAL_DOCUMENT_S3_SECRET_KEY"));
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(config.region().orElse("us-east-1")))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
                .forcePathStyle(config.pathStyle())
                // Not every store knows Amazon's newer checksums, and reading proves the bytes by their name anyway.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(ATTEMPT))
                .overrideConfiguration(
                        calls -> calls.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL));
        config.endpoint().ifPresent(builder::endpointOverride);
        return new S3Shelf(builder.build(), config.bucket().orElseThrow(() -> missing("HALAL_DOCUMENT_S3_BUCKET")));
    }

    @Override
    public boolean has(String sha256) throws IOException {
        return present(() -> client.headObject(request -> request.bucket(bucket).key(sha256)))
                .isPresent();
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        // Over TLS the payload itself is not signed (UNSIGNED-PAYLOAD), which spares reading the file twice; this
        // header is, and a store
        // that knows it refuses bytes that were changed on the way. For the others reading proves the bytes by their
        // name.
        String proof = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        boolean kept = present(() -> client.putObject(
                        request -> request.bucket(bucket).key(sha256).checksumSHA256(proof),
                        RequestBody.fromFile(file)))
                .isPresent();
        if (!kept) {
            throw new IOException("the bucket of documents does not exist");
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) throws IOException {
        return present(() -> client.getObject(request -> request.bucket(bucket).key(sha256)));
    }

    @Override
    public void delete(String sha256) throws IOException {
        present(() -> client.deleteObject(request -> request.bucket(bucket).key(sha256)));
    }

    private interface Call<T> {
        T run();
    }

    private static <T> Optional<T> present(Call<? extends T> call) throws IOException {
        try {
            return Optional.of(call.run());
        } catch (S3Exception answer) {
            if (answer.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            String code = answer.awsErrorDetails() == null
                    ? ""
                    : String.valueOf(answer.awsErrorDetails().errorCode());
            if (answer.statusCode() == INSUFFICIENT_STORAGE || FULL.contains(code)) {
                throw new OutOfSpace("the bucket of documents is full");
            }
            throw new IOException("the object store answers " + answer.statusCode() + " " + code, answer);
        } catch (SdkException failure) {
            throw new IOException("the object store cannot be reached", failure);
        }
    }

    private static IllegalStateException missing(String variable) {
        return new IllegalStateException(variable + " must be set when documents lie in an S3-compatible store");
    }
}
