"""A cluster that only those enter who show a certificate of its authority."""

from __future__ import annotations

import datetime
import time
from dataclasses import dataclass
from pathlib import Path

import cluster_work
import dask
import numpy as np
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from polyweight_plugin.core import pipeline
from polyweight_plugin.core.errors import ClusterError
from tests.core.engines.dask_cluster.machines import Machines
from tests.processes import within

pytestmark = pytest.mark.timeout(60)


@dataclass(frozen=True)
class Identity:
    """A key, and a certificate that it signed itself, which is the only authority its owner trusts."""

    key: Path
    certificate: Path

    @property
    def options(self) -> tuple[str, ...]:
        files = {"ca-file": self.certificate, "cert": self.certificate, "key": self.key}
        return ("--protocol", "tls", *(f"--tls-{option}={file}" for option, file in files.items()))

    @property
    def configuration(self) -> dict[str, str]:
        tls = "distributed.comm.tls"
        return {
            f"{tls}.ca-file": str(self.certificate),
            f"{tls}.client.cert": str(self.certificate),
            f"{tls}.client.key": str(self.key),
        }


def make_identity(folder: Path, name: str) -> Identity:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    made = Identity(folder / f"{name}.key", folder / f"{name}.pem")
    made.key.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    made.certificate.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return made


@pytest.fixture(scope="module")
def ours(tmp_path_factory):
    return make_identity(tmp_path_factory.mktemp("ours"), "ours")


@pytest.fixture(scope="module")
def guarded(tmp_path_factory, ours):
    machines = Machines(tmp_path_factory.mktemp("guarded"), ours.options)
    machines.add_worker()
    yield machines
    machines.end()


def answers(engine):
    engine.start({})
    return dict(pipeline.compute(engine, [{"values": np.array([2.0])}] * 5, lambda: False))


def test_certificates_come_from_dasks_configuration(guarded, ours, engine_on):
    assert guarded.address.startswith("tls://")
    with dask.config.set(ours.configuration):
        found = answers(engine_on(guarded, cluster_work.double))

    assert [answer["doubled"].tolist() for answer in found.values()] == [[4.0]] * 5


@pytest.mark.parametrize("who", ["a stranger", "nobody", "nobody, without encryption"])
def test_whom_the_cluster_does_not_know_is_refused_in_words_within_seconds(guarded, engine_on, tmp_path, who):
    configuration = make_identity(tmp_path, "stranger").configuration if who == "a stranger" else {}
    address = guarded.address.replace("tls://", "tcp://") if "without" in who else guarded.address
    started = time.monotonic()

    with dask.config.set(configuration), pytest.raises(ClusterError) as caught:
        answers(engine_on(address, cluster_work.double))

    assert f"The Dask scheduler at {address} cannot be reached" in str(caught.value)
    assert "certificates in Dask's configuration" in str(caught.value)
    assert within(time.monotonic() - started, 5)
